package org.praxiscms.admin.desk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.text.ZoneName;

/**
 * The practice's way to say things: its texts, dates, times, money.
 *
 * @param texts message bundle in the practice's language
 * @param zone zone that dates and times are said in
 * @param currency currency of fees
 */
public record Words(Texts texts, ZoneId zone, Currency currency) {

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The text of a key, or nothing where there is none. */
    public String hint(String key) {
        return texts.orNothing(key);
    }

    public Locale locale() {
        return texts.locale();
    }

    /** What a time zone is called, such as "Central European time". */
    public String zoneName(ZoneId named) {
        return ZoneName.of(named, locale());
    }

    /** A day, such as "12 November 2026". */
    public String day(LocalDate date) {
        return date(FormatStyle.LONG).format(date);
    }

    /** A day with its weekday, such as "Thursday, 12 November 2026". */
    public String fullDay(LocalDate date) {
        return date(FormatStyle.FULL).format(date);
    }

    /** A day, short, such as "12 Nov 2026". */
    public String shortDay(LocalDate date) {
        return date(FormatStyle.MEDIUM).format(date);
    }

    /** A month, such as "December 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    /** A day and a time of day, such as "12 Nov 2026, 09:30". */
    public String dayAndTime(Instant instant) {
        return shortDay(dateOf(instant)) + ", " + time(instant);
    }

    /** A time of day; it names the offset where the clock shows that hour twice. */
    public String time(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        String shown = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(time);
        boolean twice = zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return twice ? shown + " (UTC" + time.getOffset() + ")" : shown;
    }

    /** The date on the practice's wall clock. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    public String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** A number in the practice's notation. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    public String format(SessionFormat format) {
        return text("format." + format.code());
    }

    /** Money in the practice's currency; "free of charge" for nothing, a dash when no fee is stated. */
    public String fee(BigDecimal fee) {
        if (fee == null) {
            return "–";
        }
        if (fee.signum() == 0) {
            return text("fee.free");
        }
        NumberFormat money = NumberFormat.getCurrencyInstance(locale());
        money.setCurrency(currency);
        return money.format(fee);
    }

    private DateTimeFormatter date(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale());
    }
}
