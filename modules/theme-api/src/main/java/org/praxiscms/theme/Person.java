package org.praxiscms.theme;

import java.util.List;

/**
 * A practitioner as shown in a list.
 *
 * @param name full name
 * @param title role in plain words
 * @param summary two or three sentences
 * @param initials two letters, for where a portrait would stand
 * @param url the practitioner's own page
 * @param languages languages spoken, written out
 */
public record Person(String name, String title, String summary, String initials, SafeUrl url, List<String> languages) {}
