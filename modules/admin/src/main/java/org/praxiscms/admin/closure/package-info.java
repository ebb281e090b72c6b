/** Closed days of the practice, and the public holidays to choose them from. May use {@code desk}, {@code form}, {@code booking}, {@code hours}. */
package org.praxiscms.admin.closure;
