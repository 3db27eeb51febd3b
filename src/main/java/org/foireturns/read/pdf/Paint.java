package org.foireturns.read.pdf;

/**
 * A filled rectangle or a picture on a page.
 *
 * @param order in which the page draws it
 * @param paper whether it has the colour of paper
 * @param tint its red, green and blue as one number, or {@link Ink#UNKNOWN}
 */
record Paint(int order, Area place, boolean paper, boolean picture, int tint) {}
