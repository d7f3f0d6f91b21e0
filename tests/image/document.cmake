disclens_test(tst_document_read SOURCES tst_document_read.cpp LIBS disclens_image LABELS unit)
