package org.foireturns.report.csv;

import java.util.function.Function;

/**
 * One column of a CSV file.
 *
 * @param head its name in the first line
 * @param value how a row's field is made, ready to be written
 */
record CsvColumn<R>(String head, Function<R, String> value) {}
