package org.foireturns.report.chart;

/** From numbers to lengths in a drawing, in whole units. */
record Scale(long most, int length) {

    int of(long number) {
        return most == 0 ? 0 : Math.toIntExact(number * length / most);
    }
}
