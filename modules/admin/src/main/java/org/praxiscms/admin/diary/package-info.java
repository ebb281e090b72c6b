/**
 * The practice's own calendar: a day, a week, a month, or a list of bookings. May use {@code booking}, {@code desk}, {@code form}
 * and {@code hours}. (What {@code calendar} is about are calendars kept elsewhere.)
 */
package org.praxiscms.admin.diary;
