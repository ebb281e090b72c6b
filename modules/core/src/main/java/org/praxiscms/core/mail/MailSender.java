package org.praxiscms.core.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.core.setting.WrongSettingException;
import org.praxiscms.core.text.EmailAddress;

/** The address that all mail comes from, as {@code PRAXIS_MAIL_SENDER} sets it. */
final class MailSender {

    private static final Pattern MAILBOX = Pattern.compile("(?:[^<>]*<)?\\s*([^<>\\s]+)\\s*>?");

    private MailSender() {}

    /**
     * The address in {@code termine@example.org} or {@code Praxis <termine@example.org>}. The name is left out: each mail
     * has its own, the practice's or a discreet one.
     *
     * @throws WrongSettingException when there is none
     */
    static String address(String setting) {
        Matcher mailbox = MAILBOX.matcher(setting.strip());
        if (!mailbox.matches()) {
            throw wrong();
        }
        return EmailAddress.of(mailbox.group(1)).orElseThrow(MailSender::wrong).value();
    }

    private static WrongSettingException wrong() {
        return new WrongSettingException("PRAXIS_MAIL_SENDER must be an email address, such as no-reply@example.org.");
    }
}
