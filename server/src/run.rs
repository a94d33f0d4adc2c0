//! The server itself: every route with its surroundings, from the first request to the last.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use alongside_app::words::Languages;
use alongside_app::{AssetNames, Settings, State};
use anyhow::{Context as _, Result};
use axum::Router;
use participation::Participation;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use url::Url;

use crate::assets;
use crate::config::{Config, Problem, Purpose};
use crate::layers::{self, Surroundings};
use crate::messages::{self, Carrier};
use crate::{demo, startup, upkeep, well_known};

/// How long requests already begun have, once told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until told to stop.
pub(crate) async fn serve(config: &Config, purpose: Purpose) -> Result<()> {
    let listener = bind(config.listen).await?;
    let origin = config.origin(listener.local_addr()?)?;
    let participation = match purpose {
        Purpose::Demo => startup::open_demo(config, &origin).await?,
        Purpose::Real => startup::open_real(config, &origin).await?,
    };
    let map = startup::map(config, purpose)?;
    if let Some(map) = map.clone() {
        tokio::task::spawn_blocking(move || map.prepare());
    }
    if origin.scheme() == "https" && !config.behind_proxy {
        tracing::warn!("`behind_proxy` is off, so everybody behind a proxy counts as one address");
    }
    let demo_people = match purpose {
        Purpose::Demo => demo::people(&participation).await?,
        Purpose::Real => Vec::new(),
    };
    let carrier = Carrier::new(&config.messages, purpose).context("messages cannot be sent")?;
    let settings = Settings {
        exit_to: config.exit_to.iter().map(Url::to_string).collect(),
        origin: origin.as_str().trim_end_matches('/').to_owned(),
        secure: origin.scheme() == "https",
        demo: demo_people,
        map,
        council: config.council_sign_in.clone(),
        messages: carrier.channels(),
    };
    let app = build(config, origin.clone(), participation.clone(), settings)?;
    let upkeep = tokio::spawn(upkeep::keep(participation.clone(), config.anchor_file.clone()));
    let messages = tokio::spawn(messages::keep(participation.clone(), carrier, Languages::load()?));

    tracing::info!(address = %origin, "ready");
    until_told(listener, app).await?;
    upkeep.abort();
    messages.abort();
    participation.store().close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Every route there is, with everything that stands around them.
fn build(config: &Config, origin: Url, participation: Participation, settings: Settings) -> Result<Router> {
    let names = assets::names()?;
    let known = well_known::routes(participation.clone(), config.security_contact.clone(), &names);
    let files = AssetNames {
        style: well_known::file(&names.style),
        work_style: well_known::file(&names.work_style),
        script: well_known::file(&names.script),
        island_script: names.island_script.as_deref().map(well_known::file).unwrap_or_default(),
        icon: well_known::public(&names, well_known::ICON).unwrap_or_default(),
        manifest: well_known::public(&names, well_known::MANIFEST).unwrap_or_default(),
    };
    let app = State::new(participation, files, settings)?;
    let surroundings = Surroundings {
        origin,
        behind_proxy: config.behind_proxy,
        rates: config.limits,
    };
    let routes = alongside_app::router(app.clone()).merge(known);
    Ok(layers::around(routes, app, &surroundings)?)
}

async fn bind(listen: SocketAddr) -> Result<TcpListener, Problem> {
    TcpListener::bind(listen).await.map_err(|error| {
        let why = match error.kind() {
            ErrorKind::AddrInUse => "something else listens there already",
            ErrorKind::PermissionDenied => "this user may not listen there",
            ErrorKind::AddrNotAvailable => "this machine has no such address",
            _ => "it cannot be listened on",
        };
        Problem::setting(
            "listen",
            format!("{listen}: {why}."),
            "stop the other program, or choose another address (in the file as `listen`, or as ALONGSIDE_LISTEN).",
        )
    })
}

async fn until_told(listener: TcpListener, app: Router) -> Result<()> {
    let told = Arc::new(Notify::new());
    let grace = Arc::clone(&told);
    let server = axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>()).with_graceful_shutdown(
        async move {
            asked_to_stop().await;
            tracing::info!("stopping");
            told.notify_one();
        },
    );
    tokio::select! {
        served = server => served.context("the server stopped"),
        () = async { grace.notified().await; tokio::time::sleep(GRACE).await } => Ok(()),
    }
}

/// Ctrl-C, or SIGTERM from whatever looks after the process.
async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
