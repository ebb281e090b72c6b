/** Who waits for a time, and taking somebody off that list. May use {@code desk}, {@code form}. */
package org.praxiscms.admin.waiting;
