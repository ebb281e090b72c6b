/** What the practice's bookings tell, as pictures with their figures. May use {@code desk}, {@code form}, {@code door}. */
package org.praxiscms.admin.insight;
