// Wrong: deadlock Rename locks users before mails, Send locks mails before users.

package lockorder

import "sync"

type Service struct {
	usersMu sync.Mutex
	users   map[int]string
	mailsMu sync.Mutex
	mails   []string
}

func New() *Service { return &Service{users: map[int]string{}} }

func (s *Service) Rename(id int, name string) {
	s.usersMu.Lock()
	defer s.usersMu.Unlock()
	s.users[id] = name
	s.note("renamed to " + name)
}

func (s *Service) note(text string) {
	s.mailsMu.Lock()
	defer s.mailsMu.Unlock()
	s.mails = append(s.mails, text)
}

func (s *Service) Send(id int, text string) {
	s.mailsMu.Lock()
	defer s.mailsMu.Unlock()
	s.mails = append(s.mails, s.name(id)+": "+text)
}

func (s *Service) name(id int) string {
	s.usersMu.Lock()
	defer s.usersMu.Unlock()
	return s.users[id]
}
