package org.foireturns.legend;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;

/**
 * A text that may say what a colour means.
 *
 * @param said the words of it that say so
 * @param cell the cell that holds them
 * @param places all cells that it takes: its own, and that of the colour or its name beside it
 * @param beside whether the colour stands beside the text in a cell of its own: then it is a key whatever it says
 */
record KeyEntry(int colour, String said, Cell cell, List<Address> places, boolean beside) {}
