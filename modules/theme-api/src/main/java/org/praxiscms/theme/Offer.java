package org.praxiscms.theme;

/**
 * A service or an appointment type as shown in a list.
 *
 * @param name its name
 * @param summary what it is, in a sentence or two
 * @param duration written out ("50 minutes")
 * @param format written out ("in person or by video")
 * @param fee written out ("€ 95.00", "free of charge"); empty when no fee is stated
 * @param url its page, or where to book it
 */
public record Offer(String name, String summary, String duration, String format, String fee, SafeUrl url) {}
