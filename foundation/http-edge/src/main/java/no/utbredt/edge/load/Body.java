package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One body on its way in. What is announced is held from the budget before the first byte is read; a body without a length holds
 * a first piece, and when it is longer than that all its door allows: so nobody waits for more while holding much.
 *
 * @param most bytes its door allows
 */
record Body(Share share, long most, Pace pace) {

    private static final int FIRST = 64 * 1024;
    private static final int PIECE = 16 * 1024;

    byte[] read(HttpServletRequest request) throws BodyRefused {
        long announced = request.getContentLengthLong();
        if (announced > most) {
            throw new BodyRefused(LoadProblem.tooLarge(most));
        }
        if (announced == 0 || (announced < 0 && request.getHeader("Transfer-Encoding") == null)) {
            return new byte[0];
        }
        share.hold(announced > 0 ? announced : Math.min(FIRST, most));
        try {
            return collect(request.getInputStream(), announced);
        } catch (IOException broken) {
            throw BodyRefused.broken(broken);
        }
    }

    private byte[] collect(InputStream in, long announced) throws IOException, BodyRefused {
        Pace.Run run = pace.run();
        ByteArrayOutputStream body = new ByteArrayOutputStream(announced > 0 ? (int) announced : PIECE);
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (body.size() + read > most) {
                throw new BodyRefused(LoadProblem.tooLarge(most));
            }
            if (announced < 0 && body.size() + read > FIRST) {
                share.hold(most);
            }
            body.write(piece, 0, read);
            if (run.tooSlow(body.size())) {
                throw new BodyRefused(LoadProblem.tooSlow());
            }
        }
        return body.toByteArray();
    }
}
