/** When clients are reminded of their appointments. May use {@code desk}, {@code form}, {@code door}. */
package org.praxiscms.admin.reminder;
