package org.praxiscms.core.booking.calendar.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose calendar it is, as far as it says so itself: Google names somebody's own calendar by their e-mail address.
 *
 * @param addresses e-mail addresses in small letters; empty when it does not say
 */
record Owner(Set<String> addresses) {

    private static final String MAILTO = "mailto:";

    static Owner of(List<Component> components) {
        return new Owner(components.stream()
                .filter(component -> component.is("VCALENDAR"))
                .map(calendar -> calendar.value("X-WR-CALNAME").toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("[^\\s@]{1,64}@[^\\s@]{1,255}"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the owner was invited and has declined: RFC 5545 §3.2.12. */
    boolean declined(Component event) {
        return !addresses.isEmpty()
                && event.all("ATTENDEE").stream()
                        .filter(attendee -> attendee.kind().equals("DECLINED"))
                        .anyMatch(attendee -> addresses.contains(address(attendee)));
    }

    private static String address(Line attendee) {
        String address = attendee.value().toLowerCase(Locale.ROOT);
        return address.startsWith(MAILTO) ? address.substring(MAILTO.length()) : address;
    }
}
