//! What changes while a message is on its way.

use participation::id::Id;

use super::*;

/// A message that was tried once, so that Notify is asked next whether it has it.
async fn tried_once(server: &NotifyServer, told: &Told, carrier: &Carrier) {
    told.drain(carrier).await;
    assert_eq!((told.state().await.as_str(), server.posts().len()), ("waiting", 1));
    told.later(5);
}

#[tokio::test]
async fn who_stops_while_notify_is_asked_gets_nothing() {
    let server = NotifyServer::start(&[500, 201]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Look).await;
    let carrier = notify(&server);
    tried_once(&server, &told, &carrier).await;
    let slow = server.is_slow();
    let stops = async {
        slow.wait().await;
        told.p
            .own_messages(&told.who)
            .expect("handle")
            .stop()
            .await
            .expect("stopped");
        slow.wait().await;
    };
    tokio::join!(told.drain(&carrier), stops);
    assert_eq!(
        server.posts().len(),
        1,
        "it went to a phone that is not to be written to"
    );
    assert_eq!(told.state().await, "expired");
}

#[tokio::test]
async fn who_is_afraid_for_the_phone_or_takes_another_gets_nothing_on_it() {
    for watched in [true, false] {
        let server = NotifyServer::start(&[500, 201]).await;
        let told = told(Language::En, Channel::Sms, Phrase::Look).await;
        let carrier = notify(&server);
        tried_once(&server, &told, &carrier).await;
        let slow = server.is_slow();
        let changes = async {
            slow.wait().await;
            if watched {
                told.p.set_watched(&told.who, true).await.expect("noted");
            } else {
                let own = told.p.own_messages(&told.who).expect("handle");
                let mut wishes = own.wishes().await.expect("read").expect("chosen");
                wishes.address = Address::read(Channel::Sms, "07700900988").expect("address");
                own.choose(&wishes).await.expect("chosen");
            }
            slow.wait().await;
        };
        tokio::join!(told.drain(&carrier), changes);
        assert_eq!(server.posts().len(), 1, "watched: {watched}");
        told.later(5);
        told.drain(&carrier).await;
        assert_eq!(told.state().await, "expired");
    }
}

#[tokio::test]
async fn who_stops_before_the_mail_server_is_met_gets_nothing() {
    let server = MailServer::start(&[250]).await;
    let told = told(Language::En, Channel::Email, Phrase::Look).await;
    let message = told.p.claim_message().await.expect("claimed").expect("due");
    told.p
        .own_messages(&told.who)
        .expect("handle")
        .stop()
        .await
        .expect("stopped");
    let given = smtp(&server)
        .give(&told.p, &message, "One new note.")
        .await
        .expect("asked");
    assert_eq!(given, None);
    assert!(server.took().is_empty());
}

#[tokio::test]
async fn whoever_tells_nothing_is_asked_about_one_at_a_time() {
    let server = NotifyServer::start(&[]).await;
    let told = told(Language::En, Channel::Sms, Phrase::Look).await;
    let carrier = notify(&server);
    let message = told.p.claim_message().await.expect("claimed").expect("due");
    let taken = Given::Taken(Some("of another service".into()));
    told.p.note_given(&message, &taken).await.expect("noted");
    let mut tx = told.p.store().write().await.expect("turn");
    tx.run(
        "INSERT INTO message (id, person, state, caused_at, due_at, expires_at, tries, sent_at, carrier, check_at) \
         SELECT $1, person, state, caused_at, due_at, expires_at, tries, sent_at, carrier, check_at FROM message",
        &[Id::random().into()],
    )
    .await
    .expect("another");
    tx.commit().await.expect("another");
    told.later(2);
    settled(&told, &carrier).await;
    assert_eq!(server.asked(), 1, "what is due to go waits for it");
    settled(&told, &carrier).await;
    settled(&told, &carrier).await;
    assert_eq!(server.asked(), 2, "each is asked about, and then not so soon again");
}
