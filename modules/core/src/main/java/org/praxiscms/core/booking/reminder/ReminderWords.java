package org.praxiscms.core.booking.reminder;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import org.praxiscms.core.text.DateTimeText;

/** What a reminder says in one line: when and on whose clock, and neither who nor what; with the practice's name only when it is wanted. */
record ReminderWords(Locale locale) {

    /**
     * The line.
     *
     * @param start of the appointment, in the practice's zone
     * @param now in the same zone
     * @param practice its name; empty for none
     */
    String of(ZonedDateTime start, ZonedDateTime now, String practice) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.praxiscms.core.booking.reminder.texts",
                locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH,
                ReminderWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        DateTimeText dates = new DateTimeText(locale, start.getZone());
        String time = dates.time(start.toInstant()) + " (" + dates.zoneName() + ")";
        String day = switch ((int) ChronoUnit.DAYS.between(now.toLocalDate(), start.toLocalDate())) {
            case 0 -> words.getString("today");
            case 1 -> words.getString("tomorrow");
            default ->
                DateTimeFormatter.ofPattern(words.getString("day"), locale).format(start);
        };
        return practice.isEmpty()
                ? new MessageFormat(words.getString("reminder"), locale).format(new Object[] {day, time})
                : new MessageFormat(words.getString("reminder.named"), locale)
                        .format(new Object[] {day, time, practice});
    }
}
