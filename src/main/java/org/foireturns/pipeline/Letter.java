package org.foireturns.pipeline;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Place;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.CoveringMessage;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FormHelpAlone;
import org.foireturns.model.finding.NilOrNotHeld;
import org.foireturns.model.finding.NilReturn;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.Refused;
import org.foireturns.normalise.Normaliser;

/**
 * What a file without a table is: a refusal, or words in which we look for no figures.
 *
 * @param finding what it is
 * @param refusals the refusal, if it is one of a force that we know
 */
record Letter(Finding finding, List<Refusal> refusals) {

    static Letter of(
            ReturnFile file,
            Request request,
            List<SheetReading> sheets,
            Sender sender,
            Place place,
            Normaliser normaliser) {
        if (!sheets.isEmpty() && sheets.stream().allMatch(FormOfOurs::isHelp)) {
            return saying(new FormHelpAlone(place, file.baseName()));
        }
        List<String> words =
                sheets.stream().flatMap(sheet -> sheet.noteTexts().stream()).toList();
        Optional<Normaliser.Refused> refused = normaliser.refusal(words);
        boolean nil = refused.isEmpty() && words.stream().anyMatch(normaliser::saysNil);
        if (refused.isEmpty() && !nil) {
            return saying(file.textOfMessage() ? new CoveringMessage(place) : new NoTable(place, file.baseName()));
        }
        String force = sender.force();
        if (force == null) {
            return saying(sender.doubt().orElseThrow());
        }
        String section = refused.map(Normaliser.Refused::section).orElse("");
        Refusal.Kind kind = refused.map(Normaliser.Refused::kind).orElse(Refusal.Kind.NIL);
        Finding told = switch (kind) {
            case REFUSED -> new Refused(place, section.isEmpty() ? "" : " under section " + section);
            case NOT_HELD -> new NilOrNotHeld(place);
            case NIL -> new NilReturn(place);
        };
        return new Letter(told, List.of(new Refusal(request.id(), force, "all", section, kind, place)));
    }

    private static Letter saying(Finding finding) {
        return new Letter(finding, List.of());
    }
}
