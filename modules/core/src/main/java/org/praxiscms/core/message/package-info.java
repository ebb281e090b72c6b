/** Short messages to telephones, over whichever gateway the installation has. May use nobody. */
package org.praxiscms.core.message;
