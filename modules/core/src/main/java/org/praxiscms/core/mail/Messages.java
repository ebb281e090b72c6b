package org.praxiscms.core.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.praxiscms.core.text.EmailAddress;

/** Makes Internet messages of envelopes (RFC 5322, RFC 6047 for invitations). */
final class Messages {

    private final Session session;
    private final String sender;

    /** @param sender address in {@code From} */
    Messages(Session session, String sender) {
        this.session = session;
        this.sender = sender;
    }

    MimeMessage of(Envelope envelope) throws MessagingException, UnsupportedEncodingException {
        String id = "<" + envelope.id() + "@" + sender.substring(sender.lastIndexOf('@') + 1) + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id); // the same at every attempt
            }
        };
        message.setFrom(new InternetAddress(EmailAddress.mailbox(sender), envelope.senderName(), "UTF-8"));
        if (!envelope.replyTo().isBlank()) {
            message.setReplyTo(InternetAddress.parse(EmailAddress.mailbox(envelope.replyTo())));
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(EmailAddress.mailbox(envelope.recipient())));
        message.setSubject(envelope.subject(), "UTF-8");
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834 §5
        write(message, envelope);
        message.saveChanges();
        return message;
    }

    private static void write(MimeMessage message, Envelope envelope) throws MessagingException {
        if (envelope.calendar().isEmpty()) {
            message.setText(envelope.body(), "UTF-8");
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(envelope.body(), "UTF-8");
        MimeBodyPart invitation = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method="
                + envelope.calendarMethod().orElseThrow();
        byte[] calendar = envelope.calendar().get().getBytes(StandardCharsets.UTF_8);
        invitation.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar, type)));
        invitation.setHeader("Content-Type", type);
        message.setContent(new MimeMultipart("alternative", text, invitation));
    }
}
