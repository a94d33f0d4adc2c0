//! What nobody should send, and what may be left of it.

/// Makes a bad text.
type Words = fn() -> String;

/// Bad texts by name.
pub const BAD_WORDS: [(&str, Words); 9] = [
    ("nothing", || String::new()),
    ("only spaces", || " \n\t ".to_owned()),
    ("20,000 characters", || "ab ".repeat(6_667)[..20_000].to_owned()),
    ("control characters", || {
        "a\u{0}b\u{1}c\u{7}d\u{8}e\u{b}f\u{1b}[31mg\u{7f}h\u{85}i".to_owned()
    }),
    ("emoji only", || "🙂🏽👩‍👩‍👧‍👦🇵🇱".to_owned()),
    ("overrides", || {
        "\u{202e}txet\u{202c} \u{2067}x\u{2069} \u{200f}\u{feff}y".to_owned()
    }),
    ("the end of a text area", || {
        "</textarea><script>alert(1)</script>".to_owned()
    }),
    ("the end of a title", || {
        "</title><script>alert(2)</script><img src=x onerror=alert(3)>".to_owned()
    }),
    ("the end of an attribute", || {
        "\" onfocus=\"alert(4)\" autofocus x='&#39; onclick=alert(5) {{7*7}} ${7*7}".to_owned()
    }),
];

/// Makes a bad body.
type Body = fn() -> Vec<u8>;

const FORM: &str = "application/x-www-form-urlencoded";

/// Bad bodies by name, with what they say they are.
pub const BODIES: [(&str, &str, Body); 12] = [
    ("an empty body", FORM, || Vec::new()),
    ("bytes that are no text", FORM, || {
        b"words=\xff\xfe\x80&name=\xc3(&code=\xed\xa0\x80&n=\xff".to_vec()
    }),
    ("escapes that are no text", FORM, || {
        b"words=%FF%FE%80&name=%C3%28&code=%ED%A0%80&item=%&n=%zz&view=%0".to_vec()
    }),
    ("a thousand fields", FORM, || "words=a&".repeat(1_000).into_bytes()),
    ("only ampersands", FORM, || vec![b'&'; 4_096]),
    ("enormous numbers", FORM, || {
        b"n=99999999999999999999&version=-9223372036854775809&typed=1e999&words=x".to_vec()
    }),
    ("negative numbers", FORM, || {
        b"n=-1&version=-1&typed=-1&words=x&key=&page=".to_vec()
    }),
    ("impossible dates", FORM, || {
        b"on=2026-02-30&strategy=9999999-01-01&next_on=-0001-13-32&due=0000-00-00&at=25:61".to_vec()
    }),
    ("JSON", "application/json", || {
        b"{\"words\":[{}],\"ceremony\":null,\"answer\":{\"id\":1}}".to_vec()
    }),
    ("deep JSON", "application/json", || "[".repeat(100_000).into_bytes()),
    ("a file", "multipart/form-data; boundary=a", || {
        b"--a\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nx\r\n--a--".to_vec()
    }),
    ("no type we know", "image/png", || {
        vec![0x89, b'P', b'N', b'G', 0, 0, 0, 0]
    }),
];

/// Whether a piece of code is one of our own script tags, as this answer allows them.
pub fn is_ours(code: &str, nonce: &str) -> bool {
    let tag = code.split('>').next().unwrap_or_default();
    code.starts_with("<script") && !nonce.is_empty() && tag.contains(&format!("nonce=\"{nonce}\""))
}

/// A text without spaces and without what no screen can show.
pub fn tidied(text: &str) -> String {
    let shown = |c: &char| !c.is_whitespace() && !c.is_control() && *c != '\u{fffd}';
    text.chars().filter(shown).collect()
}
