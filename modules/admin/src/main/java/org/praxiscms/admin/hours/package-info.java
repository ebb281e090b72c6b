/** The weekly hours of the practitioners. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.hours;
