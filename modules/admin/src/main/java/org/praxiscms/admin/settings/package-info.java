/** The practice's settings. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.settings;
