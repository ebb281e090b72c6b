package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.NeutralLinks;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.DateTimeText;

/**
 * The words of mails to clients, in the practice's language: what happened, the time with its zone, until when it can be
 * changed, and where. A discreet one names neither the practice nor the practitioner nor the appointment type, and its link
 * is neutral where the installation has a neutral host.
 */
@ApplicationScoped
class BookingMailText {

    private final Practices practices;
    private final PracticeMessages messages;
    private final PublicAddress address;
    private final NeutralLinks links;
    private final Clock clock;

    @Inject
    BookingMailText(
            Practices practices, PracticeMessages messages, PublicAddress address, NeutralLinks links, Clock clock) {
        this.practices = practices;
        this.messages = messages;
        this.address = address;
        this.links = links;
        this.clock = clock;
    }

    protected BookingMailText() {
        this(null, null, null, null, null);
    }

    /** @param kind beginning of the message's keys, such as {@code confirmed} */
    String subject(Booking booking, String kind, boolean discreet) {
        Practice practice = practices.current();
        String subject = words(practice.locale()).getString(kind + ".subject");
        String day = dates(practice).day(booking.time().start());
        return discreet ? subject : subject + ": " + day;
    }

    /**
     * All but the end, with an empty line after each paragraph.
     *
     * @param kind beginning of the message's keys
     * @param before the time that the booking had, or was asked for; empty when that is not told
     * @param invitation whether a calendar's invitation comes along
     */
    String body(
            Booking booking, String kind, Optional<Instant> before, boolean invitation, ContactPreferences contact) {
        Practice practice = practices.current();
        ResourceBundle words = words(practice.locale());
        DateTimeText dates = dates(practice);
        StringBuilder body = new StringBuilder();
        paragraph(body, words.getString("greeting"));
        paragraph(body, words.getString(kind + ".text"));
        body.append(dates.dayAndTimeInZone(booking.time().start())).append('\n');
        before.ifPresent(
                time -> body.append(format(words, kind + ".before", practice.locale(), dates.dayAndTimeInZone(time)))
                        .append('\n'));
        if (!contact.discreet()) {
            body.append(booking.type().name())
                    .append('\n')
                    .append(booking.practitioner().name())
                    .append('\n');
        }
        body.append('\n');
        ClientChange change = booking.clientChange(clock.instant());
        if (change != ClientChange.OVER) {
            paragraph(body, where(booking, contact, words, practice));
        }
        messages.of(booking.id()).ifPresent(text -> said(body, text, contact, words));
        if (change != ClientChange.OVER) {
            String until = dates.dayAndTime(booking.changeableUntil());
            paragraph(body, format(words, "change." + change.name(), practice.locale(), until));
        }
        booking.token().ifPresent(token -> {
            body.append(words.getString("page." + change.name())).append('\n');
            String page = "/bookings/" + token.value();
            paragraph(body, contact.discreet() ? links.to(page) : address.of(TenantScope.current()) + page);
        });
        if (invitation) {
            paragraph(body, words.getString("invitation"));
        }
        return body.toString();
    }

    /** Whole address of the booking's page on the practice's host; empty when its secret cannot be known any more. */
    Optional<String> page(Booking booking) {
        return booking.token().map(token -> address.of(TenantScope.current()) + "/bookings/" + token.value());
    }

    // A discreet mail says how, never where: a street or the name of a video room tells who they meet.
    private static String where(Booking booking, ContactPreferences contact, ResourceBundle words, Practice practice) {
        String format = booking.format().name();
        Optional<String> place = contact.discreet() ? Optional.empty() : BookingPlace.of(booking, practice.address());
        return place.map(text -> format(words, "where." + format + ".at", practice.locale(), text))
                .orElseGet(() -> words.getString("where." + format));
    }

    // What the practice wrote may tell what the visit was about: a discreet mail only says where it can be read.
    private static void said(StringBuilder body, String text, ContactPreferences contact, ResourceBundle words) {
        paragraph(
                body,
                contact.discreet() ? words.getString("message.waits") : words.getString("message.is") + "\n" + text);
    }

    private static void paragraph(StringBuilder body, String text) {
        body.append(text).append("\n\n");
    }

    static String format(ResourceBundle words, String key, Locale locale, String value) {
        return new MessageFormat(words.getString(key), locale).format(new Object[] {value});
    }

    /** Times on the practice's clock. */
    static DateTimeText dates(Practice practice) {
        return new DateTimeText(practice.locale(), practice.timeZone());
    }

    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "org.praxiscms.core.booking.mails",
                locale,
                BookingMailText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
