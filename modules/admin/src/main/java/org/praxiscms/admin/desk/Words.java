package org.praxiscms.admin.desk;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.text.TypedDate;
import org.praxiscms.core.text.ZoneName;

/**
 * The practice's way to say things: its texts, dates, times, money.
 *
 * @param texts message bundle in the practice's language
 * @param zone zone that dates and times are said in
 * @param currency currency of fees
 * @param now when it is said
 */
public record Words(Texts texts, ZoneId zone, Currency currency, Instant now) {

    private static final int MINUTES_PER_DAY = 1440;

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

    /** The same for another zone. */
    public Words in(ZoneId other) {
        return new Words(texts, other, currency, now);
    }

    /** The date on the wall clock. */
    public LocalDate today() {
        return dateOf(now);
    }

    /** The date somebody typed, without a year the next such one, see {@link TypedDate}; empty when it is none. */
    public Optional<LocalDate> typed(String date) {
        return new TypedDate(locale(), today()).read(date);
    }

    /** The same without a year the last such one up to today. */
    public Optional<LocalDate> typedPast(String date) {
        return new TypedDate(locale(), today().minusYears(1).plusDays(1)).read(date);
    }

    /** A date as it is typed, such as "12/11/2026". */
    public String written(LocalDate date) {
        return TypedDate.written(date, locale());
    }

    /** A time of day as it is typed, such as "09:30". @param minutes since 00:00, 0–1440 */
    public String written(int minutes) {
        return minutes == MINUTES_PER_DAY
                ? "24:00"
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(LocalTime.ofSecondOfDay(60L * minutes));
    }

    /** What is wrong with a text that is no date. */
    public String noDate() {
        LocalDate example = today().plusDays(1);
        return text(
                "typed.date.malformed",
                written(example),
                DateTimeFormatter.ofPattern(text("typed.date.named"), locale()).format(example),
                example.toString());
    }

    /** What is wrong with a text that is no time of day. */
    public String noTime() {
        return text("typed.time.malformed");
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
