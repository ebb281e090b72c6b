package org.praxiscms.theme;

/**
 * A date or a time, for machines and for people: {@code <time datetime="machine">human</time>}.
 *
 * @param machine ISO 8601 date or RFC 3339 instant
 * @param human written out by the practice's locale
 */
public record Moment(String machine, String human) {}
