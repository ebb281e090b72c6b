package org.praxiscms.theme;

/**
 * Help at once, by telephone.
 *
 * @param name who answers
 * @param number as people write it
 * @param url {@code tel:} address
 * @param hours when somebody answers; empty when unknown
 * @param note for whom it is, in a few words; may be empty
 */
public record CrisisLine(String name, String number, SafeUrl url, String hours, String note) {}
