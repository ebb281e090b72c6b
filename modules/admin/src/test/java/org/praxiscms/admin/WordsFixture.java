package org.praxiscms.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.praxiscms.admin.desk.Texts;
import org.praxiscms.admin.desk.Words;

/** The words of a practice in Vienna and of one in London. */
public final class WordsFixture {

    /** Monday, 30 November 2026, noon in London. */
    public static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    public static final Words VIENNA = new Words(
            new Texts(Locale.forLanguageTag("de-AT")), ZoneId.of("Europe/Vienna"), Currency.getInstance("EUR"), NOW);
    public static final Words LONDON =
            new Words(new Texts(Locale.UK), ZoneId.of("Europe/London"), Currency.getInstance("GBP"), NOW);

    private WordsFixture() {}
}
