/** Appointment types and the rules by which they are offered. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.appointment;
