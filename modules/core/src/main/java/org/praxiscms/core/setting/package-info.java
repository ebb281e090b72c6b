/** What the operator sets, checked at the start. Uses nobody; everybody may use it. */
package org.praxiscms.core.setting;
