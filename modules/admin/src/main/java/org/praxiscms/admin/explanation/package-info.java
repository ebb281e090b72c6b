/** "Why not Tuesday at ten?": which rule keeps a time from being booked. May use {@code desk}, {@code form}, {@code hours}. */
package org.praxiscms.admin.explanation;
