/** What a practice has and may do; knows nothing of HTML pages or HTTP. */
package org.praxiscms.core;
