package org.praxiscms.core.practice;

/**
 * Where a visitor finds help at once.
 *
 * @param name who answers
 * @param number as people write it
 * @param address where the number leads: a {@code tel:} address, or {@code sms:} for help by text message
 * @param hours when somebody answers; may be empty
 * @param note for whom; may be empty
 * @param source who says so
 * @param checked month of the last check, yyyy-MM
 */
public record CrisisLine(
        String name, String number, String address, String hours, String note, String source, String checked) {}
