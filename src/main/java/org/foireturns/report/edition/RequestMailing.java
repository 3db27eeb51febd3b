package org.foireturns.report.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.report.Letterhead;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.letter.Draft;
import org.foireturns.report.letter.ForceLetter;
import org.foireturns.report.letter.LetterFolder;
import org.foireturns.report.letter.LettersDue;
import org.foireturns.report.workbook.BlankForm;

/**
 * All that goes out when a request is made: to each force a letter, as text and as e-mail, and an empty answer form.
 */
public record RequestMailing(
        Request request, Forces forces, Offences offences, Platforms platforms, Letterhead head, LocalDate day) {

    /** Writes the files of every force that is asked, and says how many forces that are. */
    public int write(OutputFolder folder) throws IOException {
        List<Force> asked = request.forces().stream()
                .flatMap(id -> forces.byId(id).stream())
                .toList();
        for (Force force : asked) {
            String name = force.name() + " " + request.id();
            ForceLetter letter = LettersDue.asking(request, force, offences, head, day);
            LetterFolder.write(folder, name + ".txt", LetterFolder.text(letter));
            String form = name + " answer form.xlsx";
            byte[] empty = form(force);
            LetterFolder.write(
                    folder, name + ".eml", Draft.of(letter, head.address(), new Draft.Enclosed(form, empty)));
            LetterFolder.write(folder, form, empty);
        }
        return asked.size();
    }

    private byte[] form(Force force) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BlankForm(request, force, offences, platforms).write(out, day);
        return out.toByteArray();
    }
}
