/** Calls-to-action: list, editing, the default. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.calltoaction;
