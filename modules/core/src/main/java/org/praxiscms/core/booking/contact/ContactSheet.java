package org.praxiscms.core.booking.contact;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.praxiscms.core.booking.intake.Flaw;

/**
 * What somebody says about how to reach them, as it was sent: {@code yes}, {@code no} or nothing for {@code mail},
 * {@code call}, {@code text}, {@code voicemail} and {@code named} (mails may name the practice), a time such as
 * {@code 09:00} for {@code from} and {@code until}, and a {@code safeWord}. Nothing is known to be right until {@link #flaws}
 * says so.
 *
 * @param texts by field; never empty ones
 */
public record ContactSheet(Map<String, String> texts) {

    /** The fields that are answered by yes or no. */
    public static final List<String> CHANNELS = List.of("mail", "call", "text", "voicemail");

    private static final String PREFIX = "contact.";
    private static final Set<String> ANSWERS = Set.of("", "yes", "no");

    public ContactSheet {
        Map<String, String> said = new TreeMap<>();
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                said.put(field, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(said);
    }

    /** Nothing said. */
    public static ContactSheet empty() {
        return new ContactSheet(Map.of());
    }

    /** What was said in a field; empty for nothing. */
    public String at(String field) {
        return texts.getOrDefault(field, "");
    }

    /** What is wrong with it. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (String channel : List.of("mail", "call", "text", "voicemail", "named")) {
            if (!ANSWERS.contains(at(channel))) {
                flaws.add(new Flaw(PREFIX + channel, Flaw.Reason.NOT_OFFERED));
            }
        }
        flaw("from", "until").ifPresent(flaws::add);
        flaw("until", "from").ifPresent(flaws::add);
        if (flaws.isEmpty() && !at("from").isEmpty() && time("from").equals(time("until"))) {
            flaws.add(new Flaw(PREFIX + "until", Flaw.Reason.MALFORMED));
        }
        String word = at("safeWord");
        if (word.length() > ContactPreferences.LONGEST_WORD) {
            flaws.add(new Flaw(PREFIX + "safeWord", Flaw.Reason.LONG, ContactPreferences.LONGEST_WORD));
        } else if (word.codePoints().anyMatch(Character::isISOControl)) {
            flaws.add(new Flaw(PREFIX + "safeWord", Flaw.Reason.UNREADABLE));
        }
        return flaws;
    }

    /** The preferences; only when nothing is wrong. */
    public ContactPreferences preferences() {
        ContactPreferences unstated = ContactPreferences.unstated();
        return new ContactPreferences(
                said("mail", unstated.mail()),
                said("call", unstated.call()),
                said("text", unstated.text()),
                said("voicemail", unstated.voicemail()),
                time("from")
                        .map(from ->
                                new ContactPreferences.Hours(from, time("until").orElseThrow())),
                at("safeWord"),
                !said("named", !unstated.discreet()));
    }

    private Optional<Flaw> flaw(String field, String other) {
        if (at(field).isEmpty()) {
            return at(other).isEmpty() ? Optional.empty() : Optional.of(new Flaw(PREFIX + field, Flaw.Reason.MISSING));
        }
        return time(field).isEmpty() ? Optional.of(new Flaw(PREFIX + field, Flaw.Reason.MALFORMED)) : Optional.empty();
    }

    private Optional<LocalTime> time(String field) {
        try {
            return at(field).isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(at(field)));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private boolean said(String field, boolean otherwise) {
        return at(field).isEmpty() ? otherwise : at(field).equals("yes");
    }

    /** Never what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "ContactSheet";
    }
}
