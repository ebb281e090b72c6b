/** What a practice asks before an appointment. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.intake;
