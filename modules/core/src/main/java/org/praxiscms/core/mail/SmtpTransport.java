package org.praxiscms.core.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Properties;

/**
 * Hands mails to a server: {@code smtp://user:password@host:587} with STARTTLS, {@code smtps://…:465} under TLS
 * (RFC 8314). A server that does not offer TLS gets nothing, neither the password nor a mail, unless it is on this machine
 * or the address ends in {@code ?tls=optional}.
 */
final class SmtpTransport implements MailTransport {

    private static final String STEP_MILLIS = "10000"; // connecting, and each read and write
    // Well below the 30 s after which the pool takes back the connection that holds the mail's row.
    private static final Duration WHOLE_MAIL = Duration.ofSeconds(20);

    private final SmtpServer server;
    private final String sender;
    private final Duration wholeMail;

    SmtpTransport(SmtpServer server, String sender) {
        this(server, sender, WHOLE_MAIL);
    }

    /** @param wholeMail most time for one mail, from connecting to the server's last answer */
    SmtpTransport(SmtpServer server, String sender, Duration wholeMail) {
        this.server = server;
        this.sender = sender;
        this.wholeMail = wholeMail;
    }

    @Override
    public void deliver(Envelope envelope) {
        try (DeadlineSockets sockets = new DeadlineSockets(wholeMail)) {
            Transport.send(new Messages(session(server, sockets), sender).of(envelope));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotDelivered(e, isPermanent(e));
        }
    }

    /**
     * Whether no attempt can succeed: the recipient's address is none, or the server will never accept it (a reply 5yz to
     * {@code RCPT}, RFC 5321 §4.2.1). A reply 5yz to anything else may be about this installation, and end.
     */
    private static boolean isPermanent(Exception e) {
        return e instanceof AddressException
                || e instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }

    private static Session session(SmtpServer server, DeadlineSockets sockets) {
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", server.host());
        settings.setProperty("mail.smtp.port", String.valueOf(server.port()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(!server.tls() && server.requiresTls()));
        settings.setProperty("mail.smtp.connectiontimeout", STEP_MILLIS);
        settings.setProperty("mail.smtp.timeout", STEP_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", STEP_MILLIS);
        settings.put("mail.smtp.socketFactory", sockets);
        settings.setProperty("mail.smtp.socketFactory.fallback", "false");
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
