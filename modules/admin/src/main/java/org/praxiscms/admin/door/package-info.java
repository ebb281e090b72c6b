/** Who comes in: signing in and out, the check of every form, one's own account. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.door;
