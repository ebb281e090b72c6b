/** What clients are asked to agree to. May use {@code desk} and {@code form}. */
package org.praxiscms.admin.consent;
