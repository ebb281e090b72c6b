package org.praxiscms.core.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.util.Properties;

/**
 * Hands mails to a server: {@code smtp://user:password@host:587} with STARTTLS, {@code smtps://…:465} under TLS
 * (RFC 8314). A server that does not offer TLS gets nothing, neither the password nor a mail, unless it is on this machine
 * or the address ends in {@code ?tls=optional}.
 */
final class SmtpTransport implements MailTransport {

    private static final String PATIENCE_MILLIS = "10000";

    private final Messages messages;

    SmtpTransport(SmtpServer server, String sender) {
        messages = new Messages(session(server), sender);
    }

    @Override
    public void deliver(Envelope envelope) {
        try {
            Transport.send(messages.of(envelope));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotDelivered(e);
        }
    }

    private static Session session(SmtpServer server) {
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", server.host());
        settings.setProperty("mail.smtp.port", String.valueOf(server.port()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(!server.tls() && server.requiresTls()));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (server.login().isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.setProperty("mail.smtp.auth", "true");
        SmtpServer.Login login = server.login().get();
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(login.user(), login.password());
            }
        });
    }
}
