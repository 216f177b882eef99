// The files of these tests need not survive a power cut. Without this, nine tenths of their time go
// into waiting for the disk after each row that CaseFileBuilder adds.
#include <unistd.h>

int fsync(int) { return 0; }
int fdatasync(int) { return 0; }
