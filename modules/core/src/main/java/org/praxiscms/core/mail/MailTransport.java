package org.praxiscms.core.mail;

/** Where mails go: a server, or a folder when none is configured. */
interface MailTransport {

    /**
     * Delivers one mail.
     *
     * @throws NotDelivered when it has to be tried again
     */
    void deliver(Envelope envelope);
}
