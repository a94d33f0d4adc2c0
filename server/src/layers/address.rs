use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::ConnectInfo;
use http::{Extensions, HeaderMap};

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address a request came from, to count by. Never logged, never stored.
///
/// Behind a proxy it is the last one in `X-Forwarded-For`: the one our own proxy saw. The
/// ones before it are whatever the asker wrote.
pub(super) fn of(headers: &HeaderMap, extensions: &Extensions, behind_proxy: bool) -> IpAddr {
    let forwarded = behind_proxy.then(|| last_forwarded(headers)).flatten();
    let peer = || {
        extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|ConnectInfo(peer)| peer.ip())
    };
    household(forwarded.or_else(peer).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

fn last_forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all(FORWARDED_FOR).iter().next_back()?;
    last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// One IPv6 line has 2⁶⁴ addresses to choose from, so it is counted as one.
fn household(address: IpAddr) -> IpAddr {
    const LINE: u128 = !(u64::MAX as u128);
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & LINE).into()),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(forwarded: &[&'static str]) -> (HeaderMap, Extensions) {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED_FOR, http::HeaderValue::from_static(value));
        }
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 1))));
        (headers, extensions)
    }

    #[test]
    fn forwarding_is_believed_only_behind_a_proxy_and_only_its_last_word() {
        let (headers, extensions) = asked(&["192.0.2.1, 192.0.2.2", "192.0.2.3, 192.0.2.4"]);
        assert_eq!(of(&headers, &extensions, false), IpAddr::from([10, 0, 0, 1]));
        assert_eq!(of(&headers, &extensions, true), IpAddr::from([192, 0, 2, 4]));
    }

    #[test]
    fn nonsense_falls_back_to_the_peer() {
        let (headers, extensions) = asked(&["192.0.2.1, unknown"]);
        assert_eq!(of(&headers, &extensions, true), IpAddr::from([10, 0, 0, 1]));
    }

    #[test]
    fn one_ipv6_line_is_one_address() {
        let parse = |text: &str| text.parse::<IpAddr>().expect("address");
        assert_eq!(
            household(parse("2001:db8:1:2:a::1")),
            household(parse("2001:db8:1:2:b::2"))
        );
        assert_ne!(household(parse("2001:db8:1:2::1")), household(parse("2001:db8:1:3::1")));
        assert_eq!(household(parse("::ffff:192.0.2.1")), parse("192.0.2.1"));
    }
}
