package org.praxiscms.core.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people of a locale type them: {@code 2026-12-03}, {@code 03.12.2026}, {@code 3.12.}, {@code 3/12/26},
 * {@code 3 December}, {@code Dec 3, 2026}. This is the one rule for all dates that somebody types. Which of two numbers is
 * the month is as the locale writes dates; a date without its year is the one from today on.
 *
 * @param locale whose order of day and month, and whose names of months; English names will do everywhere
 * @param today on the wall clock of whoever types
 */
public record TypedDate(Locale locale, LocalDate today) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int SHORTEST_NAME = 3;

    private static final String YEAR = "((?:[0-9]{2}){1,2})";
    private static final String NAME = "(\\p{L}{3,})\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4}) ?[-./] ?([0-9]{1,2}) ?[-./] ?([0-9]{1,2})\\.?");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2}) ?[-./ ] ?([0-9]{1,2})(?:\\.|(?: ?[-./ ] ?)" + YEAR + "\\.?)?");
    private static final Pattern DAY_NAME =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[ -]?" + NAME + "(?:,?[ -]?" + YEAR + ")?");
    private static final Pattern NAME_DAY =
            Pattern.compile(NAME + " ?([0-9]{1,2})(?:st|nd|rd|th)?(?:,? " + YEAR + ")?");
    private static final Pattern YEAR_WORD = Pattern.compile(" ?\u0433\\.?$"); // Bulgarian writes it behind the year
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,}[.,]+ |^\\p{L}{2,3} (?=[0-9])");

    /**
     * The date somebody typed or pasted, from the year 2000 to 2100.
     *
     * @param typed not null
     * @return empty when it is none
     */
    public Optional<LocalDate> read(String typed) {
        String text = plain(typed);
        Optional<LocalDate> date = numbers(text).or(() -> named(text));
        return date.or(() -> {
            String without = WEEKDAY.matcher(text).replaceFirst("");
            return without.equals(text) ? Optional.empty() : numbers(without).or(() -> named(without));
        });
    }

    /** The date as the locale writes it, with all digits of its year: {@code 03.12.2026}. */
    public static String written(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern(locale).replaceAll("y+|u+", "uuuu"), locale)
                .format(date);
    }

    private Optional<LocalDate> numbers(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(year(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        boolean monthFirst = isMonthFirst();
        int month = number(numbers.group(monthFirst ? 1 : 2));
        int day = number(numbers.group(monthFirst ? 2 : 1));
        return date(year(numbers.group(3)), month, day);
    }

    private Optional<LocalDate> named(String text) {
        Matcher dayFirst = DAY_NAME.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(2), dayFirst.group(1), dayFirst.group(3));
        }
        Matcher nameFirst = NAME_DAY.matcher(text);
        return nameFirst.matches()
                ? named(nameFirst.group(1), nameFirst.group(2), nameFirst.group(3))
                : Optional.empty();
    }

    private Optional<LocalDate> named(String name, String day, String year) {
        return Arrays.stream(Month.values())
                .filter(month -> isCalled(month, name, locale) || isCalled(month, name, Locale.ENGLISH))
                .findFirst()
                .flatMap(month -> date(year(year), month.getValue(), number(day)));
    }

    // By its first three letters or more: "Sept" and "Okt" are understood.
    private static boolean isCalled(Month month, String name, Locale locale) {
        String full = searched(month.getDisplayName(TextStyle.FULL, locale));
        String brief = searched(month.getDisplayName(TextStyle.SHORT, locale)).replace(".", "");
        return name.length() >= SHORTEST_NAME && full.startsWith(name) || brief.equals(name);
    }

    // A year of two digits is of this century. Without a year the next such date is meant.
    private Optional<LocalDate> date(OptionalInt year, int month, int day) {
        if (year.isPresent()) {
            return date(year.getAsInt() < 100 ? FIRST_YEAR + year.getAsInt() : year.getAsInt(), month, day);
        }
        for (int next = today.getYear(); next <= today.getYear() + 8; next++) { // 29 February may be 8 years away
            Optional<LocalDate> date = date(next, month, day).filter(found -> !found.isBefore(today));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private boolean isMonthFirst() {
        String pattern = pattern(locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private static String pattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    }

    private static OptionalInt year(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(number(digits));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        TypedText.trimmed(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .codePoints()
                .forEach(c -> {
                    switch (Character.getType(c)) {
                        case Character.FORMAT -> {}
                        case Character.SPACE_SEPARATOR -> plain.append(' ');
                        case Character.DASH_PUNCTUATION -> plain.append('-');
                        case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
                        default -> plain.appendCodePoint(c == '\u2212' ? '-' : c);
                    }
                });
        return YEAR_WORD
                .matcher(searched(plain.toString().replaceAll(" +", " ").strip()))
                .replaceFirst("");
    }

    private static String searched(String text) {
        return TypedText.searched(text);
    }
}
