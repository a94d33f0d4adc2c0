//! Small drawings of our own: 24 grid, 1.8 line, slightly open.

use leptos::prelude::*;

/// A small drawing. Decoration everywhere: the word stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say what is drawn")]
pub enum Icon {
    Home,
    Say,
    Room,
    Places,
    Plan,
    Exit,
    Back,
    Forward,
    Down,
    Tick,
    NotYet,
    Bar,
    Lock,
    People,
    Person,
    Mic,
    Aloud,
    Fingerprint,
    Pencil,
    Plus,
    Minus,
    Flag,
    Clock,
    Calendar,
    Globe,
    Info,
    Eye,
    Paper,
    Phone,
    Bus,
    Tree,
    School,
    Shop,
    Friends,
    Chat,
    Dumbbell,
    Badge,
    Houses,
    Door,
    Bell,
    Signpost,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Home => "M3.500 11.500 12 4l8.500 7.500M6 9.500V20h4.200v-5.500h3.600V20H18V9.500",
            Self::Say => "M9 19.300H4.200l1.300-3.200a7.600 7.400 0 1 1 7.500 3.100",
            Self::Room => {
                "M9 8.500h6a2.500 2.500 0 0 1 2.500 2.500v2a2.500 2.500 0 0 1-2.500 2.500H9A2.500 2.500 0 0 1 6.500 13v-2A2.500 2.500 0 0 1 9 8.500zM8.500 5h2m3 0h2m-7 14h2m3 0h2M3 10.800v2.400m18-2.400v2.400"
            }
            Self::Places => {
                "M14.300 18.700 12 21s-6.500-5.600-6.500-11a6.500 6.500 0 0 1 13 0c0 2.400-1 4.600-2.300 6.500M14.200 10a2.200 2.200 0 1 1-4.400 0 2.200 2.200 0 0 1 4.400 0z"
            }
            Self::Plan => {
                "m3.800 6 1.500 1.500L8 4.800m-4.200 7.400 1.500 1.500L8 11m-4.200 7.200 1.500 1.500L8 17m3.500-10.500h8.700m-8.700 6h8.700m-8.700 6h8.700"
            }
            Self::Exit => "M13 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h7m-3-8h10.500M17 8.300l3.700 3.700-3.700 3.700",
            Self::Back => "M14.800 5 8 12l6.800 7",
            Self::Forward => "M9.200 5 16 12l-6.800 7",
            Self::Down => "m5 9 7 6.800L19 9",
            Self::Tick => "m5 12.700 4.600 4.500L19 7.300",
            Self::NotYet => "M17.500 7A7.500 7.500 0 1 1 12 4.500M12 8.300v4l2.800 1.500",
            Self::Bar => "M6.500 12h11",
            Self::Lock => "M5.500 10.800h13v8.700h-13zm3-.3V8a3.500 3.500 0 0 1 7 0v2.500",
            Self::People => {
                "M9 11.200a3.400 3.400 0 1 0 0-6.800 3.400 3.400 0 0 0 0 6.800zm-6 8.300c0-3.400 2.400-5.700 6-5.700s6 2.300 6 5.700m0-15a3.400 3.400 0 0 1 1 6.400m2 3c2 1 3 3 3 5.600"
            }
            Self::Person => {
                "M12 11.700a3.700 3.700 0 1 0 0-7.400 3.700 3.700 0 0 0 0 7.400zm-7 8.100c.3-3.500 3-5.600 7-5.600s6.700 2.100 7 5.600"
            }
            Self::Mic => {
                "M12 14.500a2.800 2.800 0 0 1-2.800-2.800V6.300a2.800 2.800 0 0 1 5.600 0v5.400a2.800 2.800 0 0 1-2.800 2.800zm-6-3a6 6 0 0 0 12 0m-6 6V21"
            }
            Self::Aloud => {
                "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zm11.500-.8a4.500 4.500 0 0 1 0 6.600m2.500-9a8 8 0 0 1 0 11.400"
            }
            Self::Fingerprint => {
                "M5 10a7.500 7.500 0 0 1 14 0m-12.500 6a14 14 0 0 0 .6-4 4.900 4.900 0 0 1 9.800 0c0 2-.2 4-.6 5.700M9.700 19.600a20 20 0 0 0 2.300-7.600m1.600 8.300c.7-1.700 1.100-3.300 1.400-5M4.600 13.500c0 .6-.2 1-.4 1.500m15.300-2.500v2.500"
            }
            Self::Pencil => {
                "m4.500 19.500 1-4.500L16.300 4.200a2 2 0 0 1 2.900 0l.6.6a2 2 0 0 1 0 2.900L9 18.500zm9.700-13.200 3.500 3.500"
            }
            Self::Plus => "M12 5.500v13M5.500 12h13",
            Self::Minus => "M5.500 12h13",
            Self::Flag => "M6 20.500V4.200m0 .8h11.500l-2.300 4 2.300 4H9",
            Self::Clock => "M14.500 4.900A7.500 7.500 0 1 1 12 4.500M12 8v4.200l3 1.700",
            Self::Calendar => "M7 5.500H5v14h14v-14H10M5 10h14M8.500 3.500V7m7-3.500V7",
            Self::Globe => {
                "M14 4.300A8 8 0 1 1 12 4c4.500 4.500 4.500 11.500 0 16-4.500-4.500-4.500-11.500 0-16M4.300 12h15.400"
            }
            Self::Info => "M14.500 4.400A8 8 0 1 1 12 4m0 7.500v5M12 7.800v.2",
            Self::Eye => {
                "M3 12c2.500-4 5.500-6 9-6s6.500 2 9 6c-2.500 4-5.500 6-9 6-2.500 0-4.700-1-6.500-2.800M14.500 12a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z"
            }
            Self::Paper => "M13.500 3.500H6v17h12V8zm0 0V8H18M9 12h6m-6 4h4",
            Self::Phone => "M8 3.500h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zm3 14h2",
            Self::Bus => {
                "M6.500 4.500h11a1 1 0 0 1 1 1V17h-13V5.500a1 1 0 0 1 1-1zm-1 7h13M12 4.500v7M8 14.300h.5m7 0h.5M7.500 17v2.500m9-2.500v2.500M3 8.500v3m18-3v3"
            }
            Self::Tree => {
                "M12 20.500V11m0 5 3-2.500M9.500 16.500H8a4 4 0 0 1-1.200-7.800 5.300 5.300 0 0 1 10.400 0A4 4 0 0 1 16 16.500h-1"
            }
            Self::School => {
                "M12 5 2.500 9.500 12 14l9.500-4.500zM6.500 11.800v4.400c3 2.600 8 2.600 11 0v-4.400m4-2.300V15"
            }
            Self::Shop => {
                "M5.500 12.500v7h8m5-7v7m-13-15h13l2 4.500a2.800 2.800 0 0 1-5.600 0 2.800 2.800 0 0 1-5.700 0 2.800 2.800 0 0 1-5.700 0zm-2 4.500h17"
            }
            Self::Friends => {
                "M7.500 11a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600zm9 0a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600zM2.500 19c0-3 2-5 5-5s4.500 2 4.500 5c0-3 1.500-5 4.500-5s5 2 5 5"
            }
            Self::Chat => "M8.500 15.500 5 18v-3H3.500V5h13v10H11m8.500-6h1v10H19v2.500L15.500 19H10v-1",
            Self::Dumbbell => "M7 6.500v11m10-11v11M7 12h10M4 9v6m16-6v6m-18-4v2m20-2v2",
            Self::Badge => {
                "M9.500 5H6v15.500h12V5h-3.500m-5-1.500h5V7h-5zm2.500 10a1.900 1.900 0 1 0 0-3.800 1.900 1.900 0 0 0 0 3.800zm-3 4c0-1.500 1.200-2.300 3-2.300s3 .8 3 2.300"
            }
            Self::Houses => "M3 20v-7.500l4.500-4 4.500 4V20zm9 0h9V9l-4.500-4-4.500 4M7.500 20v-3.500",
            Self::Door => {
                "M6.500 20V5.300a1.300 1.300 0 0 1 1.300-1.300h8.400a1.300 1.300 0 0 1 1.300 1.300V20M3.500 20h13m3 0h1M14 12v.8"
            }
            Self::Bell => "M5 17a7 7 0 0 1 12.500-4.300M19 17v-.2M12 10V7.500m-2.200 0h4.400M3.500 17h17M5.500 20h13",
            Self::Signpost => {
                "M12 20.500V4m0 1.500h5.800L20 7.800 17.800 10H12m0 2H6.200L4 14.200l2.200 2.300H12M9 20.500h6"
            }
        }
    }

    /// Whether it points along the line of reading and turns with it.
    fn turns(self) -> bool {
        matches!(self, Self::Exit | Self::Back | Self::Forward | Self::Aloud)
    }

    /// The drawing, as large as the words beside it ask.
    pub fn draw(self) -> impl IntoView {
        let class = if self.turns() { "i turn" } else { "i" };
        view! { <svg class=class viewBox="0 0 24 24" aria-hidden="true"><path d=self.path()></path></svg> }
    }
}
