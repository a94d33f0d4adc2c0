//! What a page costs: the release build in demo mode, asked one request after another.

mod form;
mod map;
mod process;

use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::http::Connection;
use crate::serve::Demo;
use crate::{release, say, table, workspace};
use process::Process;

/// Requests before measuring, so that caches are warm and connections are open.
const WARM_UP: u32 = 50;

/// The map of a place nobody has said anything about: the whole area.
const WHERE: &str = "/places/0123456789abcdefghjkmnpqr0/where";

/// How long saving is measured.
const SAVING: Duration = Duration::from_secs(5);

/// Connections used at once to load the server.
const CONNECTIONS: u32 = 16;

/// One visitor asks more often here than any person does, and is not to be told to wait.
const UNLIMITED: &str = "[limits]\nper_second = 100000\nburst = 100000\n";

/// Measures and prints a table.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let requests = wanted(arguments)?;
    let binary = release::run()?;
    let data = workspace::target().join("bench");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let server = Demo::start(&binary, &data, port, Stdio::null(), Some(UNLIMITED))?;
    let process = Process(server.process.id());
    let idle = process.memory()?;

    say::step(&format!("{requests} requests for each page"));
    let mut family = enter(port, "young-person")?;
    let mut worker = enter(port, "worker")?;
    let pathway = first_pathway(&mut worker)?;
    let mut rows = vec![["page", "processor per request", "bytes"].map(str::to_owned).to_vec()];
    let mut outsider = Connection::open(port)?;
    rows.push(page(&mut outsider, "/", "door", requests, &process)?);
    for (path, name) in [("/home", "home"), ("/say/first", "question"), (WHERE, "map")] {
        rows.push(page(&mut family, path, name, requests, &process)?);
    }
    for (path, name) in [("/work", "what needs me"), (pathway.as_str(), "pathway")] {
        rows.push(page(&mut worker, path, name, requests, &process)?);
    }
    let saves = saves_per_second(&mut family)?;
    load(port, requests)?;
    let loaded = process.memory()?;

    say::line("");
    for line in table::lines(&rows) {
        say::line(&line);
    }
    say::line(&format!(
        "\nsaves {saves:.0} per second, one person, each with its page drawn again\n\
         memory {idle:.1} MiB idle, {loaded:.1} MiB after {CONNECTIONS} connections at once\n\n\
         How: release build, demo story, SQLite, this machine. Processor time is user and system time of \
         the server process from /proc, over {requests} requests one after another on one connection, \
         uncompressed. Memory is PSS."
    ));
    map::run()
}

fn wanted(arguments: &[String]) -> Result<u32> {
    match arguments {
        [] => Ok(2000),
        [option, number] if option == "--requests" => number
            .parse()
            .context("--requests wants a number, such as `--requests 2000`"),
        _ => bail!("`cargo xtask bench` only knows `--requests N`"),
    }
}

/// Enters the demo as one of its people.
fn enter(port: u16, person: &str) -> Result<Connection> {
    let mut connection = Connection::open(port)?;
    let answer = connection.post("/demo/enter", &format!("person={person}"))?;
    ensure!(
        answer.status == 303,
        "entering the demo as {person} was answered with {}",
        answer.status
    );
    Ok(connection)
}

/// Pages of their own such as `/work/all` are shorter.
fn is_an_id(text: &str) -> bool {
    text.len() == 26 && text.chars().all(|one| one.is_ascii_alphanumeric())
}

fn first_pathway(worker: &mut Connection) -> Result<String> {
    let answer = worker.get("/work")?;
    let text = String::from_utf8_lossy(&answer.body);
    text.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split(['"', '?', '#']).next())
        .find(|address| address.strip_prefix("/work/").is_some_and(is_an_id))
        .map(str::to_owned)
        .context("the worker's first page links to no pathway")
}

fn page(connection: &mut Connection, path: &str, name: &str, requests: u32, process: &Process) -> Result<Vec<String>> {
    let mut bytes = 0;
    for _ in 0..WARM_UP {
        let answer = connection.get(path)?;
        ensure!(answer.status == 200, "{path} was answered with {}", answer.status);
        bytes = answer.body.len();
    }
    let before = process.processor_time()?;
    for _ in 0..requests {
        let answer = connection.get(path)?;
        ensure!(answer.status == 200, "{path} was answered with {}", answer.status);
    }
    let each = (process.processor_time()? - before).as_secs_f64() * 1000.0 / f64::from(requests);
    Ok(vec![
        format!("{name} {path}"),
        format!("{each:.3} ms"),
        bytes.to_string(),
    ])
}

fn saves_per_second(family: &mut Connection) -> Result<f64> {
    let since = Instant::now();
    let mut saves = 0_u32;
    while since.elapsed() < SAVING {
        let question = family.get("/say/first")?;
        let form = form::writing(&String::from_utf8_lossy(&question.body))
            .context("/say/first has no form with a text area")?;
        let body = form.filled(&format!("What I think, time {saves}."));
        let answer = family.post(&form.action, &body)?;
        ensure!(answer.status < 400, "a save was answered with {}", answer.status);
        saves += 1;
    }
    Ok(f64::from(saves) / since.elapsed().as_secs_f64())
}

fn load(port: u16, requests: u32) -> Result<()> {
    std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(move || -> Result<()> {
                    let mut visitor = enter(port, "young-person")?;
                    for _ in 0..requests / CONNECTIONS {
                        let answer = visitor.get("/home")?;
                        ensure!(answer.status == 200, "/home was answered with {}", answer.status);
                    }
                    Ok(())
                })
            })
            .collect();
        for visitor in visitors {
            match visitor.join() {
                Ok(outcome) => outcome?,
                Err(_) => bail!("a visitor stopped half way"),
            }
        }
        Ok(())
    })
}
