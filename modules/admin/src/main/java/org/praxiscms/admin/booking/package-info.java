/** One booking: seeing it, confirming, cancelling, concluding. May use {@code desk}, {@code form} and {@code intake}. */
package org.praxiscms.admin.booking;
