package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.meaning.ChosenNumbers;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.Finding;

/** What the officer chose for one return: among two readings, among numbers of one meaning, and of lone years. */
record Chosen(ChosenReadings readings, ChosenNumbers numbers, DecidedYears years) {
    /** @param choices those about the return */
    static Chosen of(List<ReadingChoice> choices) {
        return new Chosen(new ChosenReadings(choices), new ChosenNumbers(choices), new DecidedYears(choices));
    }

    /** All that was chosen, to be told. */
    List<Finding> told(Place file) {
        List<Finding> told = new ArrayList<>(readings.told(file));
        told.addAll(numbers.told(file));
        told.addAll(years.told(file));
        return told;
    }
}
