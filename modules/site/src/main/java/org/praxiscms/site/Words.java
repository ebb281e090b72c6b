package org.praxiscms.site;

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
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.Texts;

/**
 * The practice's way to say things: its texts, dates, times, money.
 *
 * @param texts message bundle in the practice's language
 * @param zone zone that dates and times are said in
 * @param currency currency of fees
 */
public record Words(Texts texts, ZoneId zone, Currency currency) {

    /** The same in another zone. */
    public Words in(ZoneId other) {
        return new Words(texts, other, currency);
    }

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A day, such as "12 November 2026". */
    public Moment day(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        return new Moment(date.toString(), format(FormatStyle.LONG).format(date));
    }

    /** A day with its weekday, such as "Thursday, 12 November 2026". */
    public String fullDay(LocalDate date) {
        return format(FormatStyle.FULL).format(date);
    }

    /** A day and a time of day; the human text names the offset where the clock shows that hour twice. */
    public Moment dayAndTime(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        return new Moment(instant.toString(), fullDay(time.toLocalDate()) + ", " + timeOfDay(time));
    }

    /** A time of day. */
    public Moment time(Instant instant) {
        return new Moment(instant.toString(), timeOfDay(instant.atZone(zone)));
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }

    public String monthName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    public String weekday(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, locale());
    }

    /** A sentence that says which zone all times are in, such as "All times are Irish time." */
    public String zoneNote() {
        return text("times.zone", ZoneName.of(zone, locale()));
    }

    public String minutes(long minutes) {
        return text("offer.minutes", minutes);
    }

    public String readingTime(int minutes) {
        return text("article.reading", minutes);
    }

    public String format(SessionFormat format) {
        return text("format." + format.code());
    }

    /** Money in the practice's currency; "free of charge" for nothing, empty when no fee is stated. */
    public String fee(BigDecimal fee) {
        if (fee == null) {
            return "";
        }
        if (fee.signum() == 0) {
            return text("offer.free");
        }
        NumberFormat money = NumberFormat.getCurrencyInstance(locale());
        money.setCurrency(currency);
        return money.format(fee);
    }

    /** A language by its ISO 639-1 code, written out. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale());
    }

    public Locale locale() {
        return texts.locale();
    }

    private String timeOfDay(ZonedDateTime time) {
        String shown = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(time);
        boolean twice = zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return twice ? shown + " (UTC" + time.getOffset() + ")" : shown;
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale());
    }
}
