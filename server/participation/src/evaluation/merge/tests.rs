use jiff::civil::date;

use super::super::Evaluation;
use super::super::counted::Figures;
use super::*;

fn site(site: &str, told: &[(Measure, &'static str, &'static str, u32)]) -> String {
    let figures: Figures = told
        .iter()
        .map(|(measure, row, column, about)| ((*measure, *row, *column), *about))
        .collect();
    Evaluation::file(&[Evaluation {
        site: site.to_owned(),
        quarter: Quarter::of(date(2026, 7, 1)),
        figures,
    }])
}

fn line<'a>(csv: &'a str, start: &str) -> &'a str {
    csv.lines().find(|line| line.starts_with(start)).unwrap_or_default()
}

#[test]
fn what_every_site_tells_is_added_and_what_one_hides_stays_hidden() {
    let both = (Measure::Response, "transport", "context");
    let one = site(
        "site-aaaaaaaa",
        &[(both.0, both.1, both.2, 10), (Measure::Families, "site", "open", 25)],
    );
    let other = site("site-bbbbbbbb", &[(Measure::Families, "site", "open", 10)]);
    let merged = merge([("a.csv", one.as_bytes()), ("b.csv", other.as_bytes())]).unwrap();
    let csv = merged.csv();
    assert_eq!(
        line(&csv, "2026-07-01,families,site,open"),
        "2026-07-01,families,site,open,2,2,35,25,45"
    );
    assert_eq!(
        line(&csv, "2026-07-01,response,transport,context,"),
        "2026-07-01,response,transport,context,2,1,10,5,not-known"
    );
    assert_eq!(
        line(&csv, "2026-07-01,response,online,context,"),
        "2026-07-01,response,online,context,2,0,hidden,0,not-known"
    );
}

#[test]
fn a_file_that_does_not_fit_is_refused_by_line() {
    let good = site("site-aaaaaaaa", &[(Measure::Families, "site", "open", 25)]);
    let with = |from: &str, to: &str| good.replacen(from, to, 1);
    let cases = [
        (String::new(), 1, Unfit::Header),
        (good.replacen("families", "number", 1), 1, Unfit::Header),
        (merge([("a", good.as_bytes())]).unwrap().csv(), 1, Unfit::MergedAlready),
        (with(",25", ",24"), 2, Unfit::Number),
        (with(",25", ",5"), 2, Unfit::Number),
        (with(",25", ",-25"), 2, Unfit::Number),
        (with(",25", ",025"), 2, Unfit::Number),
        (with(",25", ",99999999999999999999"), 2, Unfit::Number),
        (with(",25", ",=1+1"), 2, Unfit::Number),
        (with(",25", ",25,1"), 2, Unfit::Fields),
        (with("site-aaaaaaaa", "=cmd|' /C calc'!A0"), 2, Unfit::Site),
        (with("site-aaaaaaaa", "Westhaven"), 2, Unfit::Site),
        (with("2026-07-01", "2026-07-02"), 2, Unfit::Quarter),
        (with("2026-07-01", "20260701"), 2, Unfit::Quarter),
        (with(",open", ",Kacper"), 2, Unfit::Cell),
        (
            format!("{good}{}", good.lines().last().unwrap()),
            1 + good.lines().count(),
            Unfit::Twice,
        ),
        (
            good[..good.len() / 2].rsplit_once('\n').unwrap().0.to_owned(),
            0,
            Unfit::Missing,
        ),
        (format!("{HEADER}\r\n"), 1, Unfit::Missing),
    ];
    for (file, at, unfit) in cases {
        let found = merge([("a.csv", file.as_bytes())]).unwrap_err();
        assert_eq!(found.unfit, unfit);
        assert!(at == 0 || found.line == at, "{found}");
        assert!(!found.to_string().contains("Kacper") && !unfit.mend().is_empty());
    }
    assert_eq!(merge([("a.csv", &[0xff, 0xfe][..])]).unwrap_err().unfit, Unfit::NotText);
    let long = vec![b'x'; MAX_BYTES + 1];
    assert_eq!(merge([("a.csv", long.as_slice())]).unwrap_err().unfit, Unfit::TooLong);
}

#[test]
fn the_same_site_and_quarter_is_not_counted_twice() {
    let good = site("site-aaaaaaaa", &[(Measure::Families, "site", "open", 25)]);
    let twice = merge([("a.csv", good.as_bytes()), ("b.csv", good.as_bytes())]).unwrap_err();
    assert_eq!(
        (twice.file.as_str(), twice.line, twice.unfit),
        ("b.csv", 2, Unfit::Twice)
    );
}
